/** What other programs need of the commands: schemas of the JSON that they print. */
export * from './json/index.ts';
