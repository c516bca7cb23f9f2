def git = { String... words ->
  def process = (['git', '-c', 'user.name=A', '-c', 'user.email=a@example.org'] + words.toList()).execute(null, basedir)
  assert process.waitFor() == 0 : process.err.text
}
def page = new File(basedir, '../../../../../docs/integrations.md').text
def snippet = (page =~ /(?s)```xml\n(.*?)```/)[0][1]
def pom = new File(basedir, 'pom.xml')
pom.text = pom.text.replaceFirst('<!--.*-->', java.util.regex.Matcher.quoteReplacement(snippet))
git 'init', '-q', '-b', 'main'
new File(basedir, '.gitignore').text = 'target/\nbuild.log\n'
git 'add', '.'
git 'commit', '-q', '-m', 'before'
new File(basedir, 'src/main/java/com/acme/Till.java').text = 'package com.acme;\n\nclass Till {}\n'
return true
