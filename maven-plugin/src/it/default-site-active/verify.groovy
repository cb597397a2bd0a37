def log = new File(basedir, 'build.log').text

// Two runs of the goal, one warning, and it says what to paste.
assert log.count("[WARNING] 'mvn site' also runs Maven's own site plugin") == 1
assert log.contains('<executions><execution><id>default-site</id><phase>none</phase></execution></executions>')
assert log.count('[INFO] open: file:///') == 2
