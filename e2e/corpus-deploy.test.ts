import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse, parseAllDocuments } from 'yaml';
import { z } from 'zod';
import { desk, packaged } from './rapporteur.ts';

/** A dry run of the examples: their form, that names agree, and that the program knows every command and option. */
const { run } = desk();
const read = (path: string): string => readFileSync(packaged(`deploy/${path}`), 'utf8');

const service = z.strictObject({
  image: z.string(),
  command: z.array(z.string()).optional(),
  environment: z.record(z.string(), z.string()).optional(),
  secrets: z.array(z.string()).optional(),
  volumes: z.array(z.string().regex(/^[^:]+:\/[^:]+(:ro)?$/)).optional(),
  depends_on: z.array(z.string()).optional(),
  restart: z.enum(['unless-stopped', 'no']).optional(),
  stop_grace_period: z
    .string()
    .regex(/^\d+[sm]$/)
    .optional(),
  profiles: z.array(z.string()).optional(),
});
const compose = z.looseObject({
  services: z.record(z.string(), service),
  volumes: z.record(z.string(), z.null()),
  secrets: z.record(z.string(), z.strictObject({ file: z.string() })),
});

const { services, volumes, secrets } = compose.parse(parse(read('compose.yaml'), { merge: true }));

test('every volume, secret and service that the compose file names is there', () => {
  for (const each of Object.values(services)) {
    for (const name of each.depends_on ?? []) expect(Object.keys(services)).toContain(name);
    for (const name of each.secrets ?? []) expect(Object.keys(secrets)).toContain(name);
    for (const volume of each.volumes ?? []) {
      const [from = ''] = volume.split(':');
      if (!from.startsWith('.')) expect(Object.keys(volumes)).toContain(from);
    }
    for (const value of Object.values(each.environment ?? {}))
      for (const [, host = ''] of value.matchAll(/(?:nats:\/\/|@)([a-z][\w-]*):\d+/g))
        expect(Object.keys(services)).toContain(host);
  }
  expect(existsSync(packaged('deploy/nats.conf'))).toBe(true);
});

const manifest = z.looseObject({
  apiVersion: z.enum(['v1', 'apps/v1', 'batch/v1']),
  kind: z.enum(['ConfigMap', 'Service', 'StatefulSet', 'Deployment', 'Job']),
  metadata: z.looseObject({ name: z.string().regex(/^[a-z0-9-]{1,63}$/) }),
});
const mounted = z.looseObject({ name: z.string(), mountPath: z.string().startsWith('/') });
const podSchema = z.looseObject({
  containers: z.array(
    z.looseObject({
      name: z.string(),
      image: z.string(),
      args: z.array(z.string()).optional(),
      envFrom: z.array(z.looseObject({ configMapRef: z.looseObject({ name: z.string() }) })).optional(),
      volumeMounts: z.array(mounted).optional(),
    }),
  ),
  volumes: z
    .array(
      z.looseObject({
        name: z.string(),
        configMap: z.looseObject({ name: z.string() }).optional(),
        secret: z.looseObject({ secretName: z.string() }).optional(),
        persistentVolumeClaim: z.looseObject({ claimName: z.string() }).optional(),
      }),
    )
    .optional(),
});
const workload = z.looseObject({
  spec: z.looseObject({
    selector: z.looseObject({ matchLabels: z.record(z.string(), z.string()) }).optional(),
    serviceName: z.string().optional(),
    template: z.looseObject({
      metadata: z.looseObject({ labels: z.record(z.string(), z.string()) }),
      spec: podSchema,
    }),
    volumeClaimTemplates: z
      .array(z.looseObject({ metadata: z.looseObject({ name: z.string() }) }))
      .optional(),
  }),
});

const manifests = readdirSync(packaged('deploy/kubernetes')).flatMap((file) =>
  parseAllDocuments(read(`kubernetes/${file}`)).map((document) => {
    expect(document.errors).toEqual([]);
    return manifest.parse(document.toJS());
  }),
);
const named = (kind: string): readonly string[] =>
  manifests.filter((each) => each.kind === kind).map(({ metadata }) => metadata.name);
const workloads = manifests
  .filter(({ kind }) => ['StatefulSet', 'Deployment', 'Job'].includes(kind))
  .map((each) => workload.parse(each).spec);

test('labels, claims, services, secrets and mounts of the Kubernetes example agree', () => {
  expect(workloads).toHaveLength(5);
  for (const { selector, serviceName, template, volumeClaimTemplates = [] } of workloads) {
    if (selector) expect(template.metadata.labels).toMatchObject(selector.matchLabels);
    if (serviceName) expect(named('Service')).toContain(serviceName);
    const { containers, volumes: shared = [] } = template.spec;
    const names = [
      ...shared.map(({ name }) => name),
      ...volumeClaimTemplates.map(({ metadata }) => metadata.name),
    ];
    for (const { configMap, secret } of shared) {
      if (configMap) expect(named('ConfigMap')).toContain(configMap.name);
      if (secret) expect(secret.secretName).toBe('rapporteur-corpus');
    }
    for (const { volumeMounts = [], envFrom = [] } of containers) {
      for (const { name } of volumeMounts) expect(names).toContain(name);
      for (const { configMapRef } of envFrom) expect(named('ConfigMap')).toContain(configMapRef.name);
    }
  }
});

const commands = [
  ...Object.values(services).flatMap(({ image, command }) =>
    image === 'rapporteur' && command ? [command] : [],
  ),
  ...workloads.flatMap(({ template }) =>
    template.spec.containers.flatMap(({ image, args }) => (image === 'rapporteur' && args ? [args] : [])),
  ),
].map((line) => ({ line: line.join(' '), words: line }));

test.each(commands)('the program knows "$line"', ({ words }) => {
  const help = run([...words.slice(0, 2), '--help']);
  expect(help.code).toBe(0);
  for (const option of words.filter((word) => word.startsWith('--')))
    expect(help.out).toContain(option.replace('--no-', '--no-'));
});

test('every variable of the examples is explained in the guide', () => {
  const guide = readFileSync(packaged('docs/corpus-operator.md'), 'utf8');
  const files = ['compose.yaml', 'kubernetes/workers.yaml'].map(read).join('\n');
  for (const [name] of files.matchAll(/RAPPORTEUR_[A-Z_]+/g))
    expect(guide).toContain(name.replace(/_FILE$/, ''));
});
