// dependency-cruiser reads with swc, but not the tags of .tsx files: it is told to. Loaded before it by "npm run lint".
const swc = require('@swc/core');

const parse = swc.parseFileSync;
swc.parseFileSync = (file, options) => parse(file, { ...options, tsx: file.endsWith('.tsx') });
