def log = new File(basedir, 'build.log').text
assert log.contains('ssot: passed')
assert log.contains('ssot: findings that count: 1')
assert new File(basedir, 'target/ssot/ssot.json').text.contains('"com.acme.Ledger"')
assert new File(basedir, 'target/ssot/ssot.md').text.contains('singleton')
