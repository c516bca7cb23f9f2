// Ledger is a singleton of the other module's: read, since it is part of the tree, and not told.
def result = new groovy.json.JsonSlurper().parse(new File(basedir, 'shop/target/ssot/ssot.json'))
assert new File(basedir, 'build.log').text.contains('ssot: passed')
assert result.findings.findAll { it.level != 'info' } == []
assert result.coverage.byLanguage.java.files == 2
