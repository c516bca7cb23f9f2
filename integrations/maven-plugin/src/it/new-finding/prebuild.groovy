def git = { String... words ->
  def process = (['git', '-c', 'user.name=A', '-c', 'user.email=a@example.org'] + words.toList()).execute(null, basedir)
  assert process.waitFor() == 0 : process.err.text
}
git 'init', '-q', '-b', 'main'
new File(basedir, '.gitignore').text = 'target/\nbuild.log\n'
git 'add', '.'
git 'commit', '-q', '-m', 'before'
def ledger = new File(basedir, 'src/main/java/com/acme/Ledger.java')
new File(ledger.parentFile, 'Book.java').text = ledger.text.replace('Ledger', 'Book')
return true
