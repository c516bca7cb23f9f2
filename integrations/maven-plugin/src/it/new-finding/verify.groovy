def log = new File(basedir, 'build.log').text
assert log.contains('ssot: 1 reason against it')
assert log.contains('Book')
assert new File(basedir, 'target/ssot/result.sarif').text.contains('com.acme.Book')
assert new File(basedir, 'target/ssot/ssot.xml').text.contains('<testsuite')
