def log = new File(basedir, 'build.log').text.normalize()

assert log.contains("""\
[ERROR] index.md:2:9: error: layout 'splsh' not found [layout-missing]
  2 | layout: splsh
    |         ^^^^^
""")
assert log.contains('1 error: see above')
assert !log.contains('at org.bftai.plenary')
assert !log.contains('open: file:')
assert !new File(basedir, 'target/site').exists()
assert new File(basedir, 'target/plenary-report.json').text.contains('layout-missing')
