#!/bin/sh
# Prints what stands for the program at HEAD: the same for commits that differ in content/ and texts only.
git ls-tree HEAD |
  awk -F '\t' '$2 != "content" && $2 != "docs" && $2 !~ /\.md$/' |
  git hash-object --stdin
