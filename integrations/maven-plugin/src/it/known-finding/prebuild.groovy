def git = { String... words ->
  def process = (['git', '-c', 'user.name=A', '-c', 'user.email=a@example.org'] + words.toList()).execute(null, basedir)
  assert process.waitFor() == 0 : process.err.text
}
git 'init', '-q', '-b', 'main'
new File(basedir, '.gitignore').text = 'target/\nbuild.log\n'
git 'add', '.'
git 'commit', '-q', '-m', 'before'
new File(basedir, 'src/main/java/com/acme/Book.java').text = 'package com.acme;\n\npublic class Book {}\n'
return true
