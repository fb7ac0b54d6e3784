#!/usr/bin/env node
// Stands here before anything is built, so that an installer can link the command from a clean clone.
import '../dist/program/tip.js'
