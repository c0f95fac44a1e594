import { WebStandardStreamableHTTPServerTransport } from '@modelcontextprotocol/sdk/server/webStandardStreamableHttp.js';
import { Hono } from 'hono';
import { mcpServer } from './server.ts';
import type { ToolSources } from './sources.ts';

/**
 * The tools over streamable HTTP at `/mcp`, without sessions: each request is answered by itself, so any number of
 * clients can ask. Only requests to this machine's own names are answered, whatever a page in a browser tries.
 *
 * @param port under which it is reached
 */
export function mcpOverHttp(sources: ToolSources, port: () => number): Hono {
  const app = new Hono();
  app.all('/mcp', async (context) => {
    const hosts = ['localhost', '127.0.0.1', '[::1]'].map((name) => `${name}:${port()}`);
    const transport = new WebStandardStreamableHTTPServerTransport({
      enableJsonResponse: true,
      enableDnsRebindingProtection: true,
      allowedHosts: hosts,
      allowedOrigins: hosts.map((host) => `http://${host}`),
      maxRequestBodySize: 2_000_000,
    });
    const server = mcpServer(sources);
    await server.connect(transport);
    return transport.handleRequest(context.req.raw);
  });
  return app;
}
