export { mcpOverHttp } from './over-http.ts';
export { mcpServer } from './server.ts';
export type { ToolSources } from './sources.ts';
