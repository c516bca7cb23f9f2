assert new File(basedir, 'build.log').text.contains('formats: there is no nonsense; there are [checkstyle, ')
