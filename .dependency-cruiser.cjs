// The house of docs/development.md: a folder may use the folders before it in this list, never those after it.
const order = [
  'symbols',
  'members',
  'record',
  'sources',
  'procedure',
  'analysis',
  'forecast',
  'cases',
  'claims',
  'charts',
  'reports',
  'json',
  'answers',
  'api',
  'pages',
  'corpus',
  'mcp',
  'cli',
];
const apart = ['api', 'pages', 'corpus', 'mcp'];

const oneWay = order.map((folder, at) => ({
  name: `${folder}-looks-up-only`,
  severity: 'error',
  from: { path: `^src/${folder}/` },
  to: {
    path: `^src/(${[...order.slice(at + 1), ...apart.filter((other) => apart.includes(folder) && other !== folder)].join('|') || 'nothing'})/`,
  },
}));

const oneDoor = order.map((folder) => ({
  name: `${folder}-has-one-door`,
  severity: 'error',
  from: { path: '^src/', pathNot: `^src/${folder}/` },
  to: { path: `^src/${folder}/`, pathNot: `^src/${folder}/(index|schema)\\.ts$` },
}));

// swc reads the imports, types' included: the cruiser has no use for TypeScript 7, and without a parser it sees no file.
module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    { name: 'no-unresolved', severity: 'error', from: {}, to: { couldNotResolve: true } },
    ...oneWay,
    ...oneDoor,
  ],
  options: {
    parser: 'swc',
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default'] },
  },
};
