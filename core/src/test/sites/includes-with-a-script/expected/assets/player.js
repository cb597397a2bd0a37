// plays
