def git = ['git', 'init', '-q', '-b', 'main'].execute(null, basedir)
assert git.waitFor() == 0 : git.err.text
new File(basedir, '.gitignore').text = 'target/\nbuild.log\n'
return true
