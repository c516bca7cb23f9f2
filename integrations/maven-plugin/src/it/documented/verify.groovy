assert new File(basedir, 'build.log').text.contains('ssot: passed')
assert new File(basedir, 'target/ssot/ssot.json').text.contains('com.acme.Ledger')
assert new File(basedir, 'target/ssot/ssot.md').text.contains('documented')
