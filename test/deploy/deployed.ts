import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, parseAllDocuments } from 'yaml';

// The files of deploy/ as tests read them: as far as they ask for it.

export const deployed = (file: string) => readFileSync(join('deploy', file), 'utf8');

export interface Service {
  image: string;
  user?: string;
  read_only?: boolean;
  cap_drop?: string[];
  environment?: Record<string, string | number>;
  command?: string[];
  volumes?: string[];
}

export const compose = parse(deployed('compose.yaml'), { merge: true }) as {
  services: Record<'proxy' | 'api' | 'publish' | 'primary' | 'replica', Service>;
  networks: { front: { ipam: { config: { subnet: string }[] } } };
};

export interface Container {
  image: string;
  command: string[];
  env: { name: string; value?: string }[];
  ports?: { name: string; containerPort: number }[];
  securityContext: object;
  startupProbe?: Probe;
  livenessProbe?: Probe;
  readinessProbe?: Probe;
}
interface Probe {
  httpGet: { path: string; port: string };
}
interface Pod {
  securityContext: object;
  containers: Container[];
}

/** Every object of deploy/kubernetes, as a client of Kubernetes would send it. */
export const manifests = readdirSync('deploy/kubernetes').flatMap((file) =>
  parseAllDocuments(deployed(`kubernetes/${file}`)).map((document) => document.toJS()),
);

/** What runs in them. */
export const pods: Pod[] = manifests.flatMap(({ kind, spec }) => {
  if (kind === 'Deployment') return [spec.template.spec];
  return kind === 'CronJob' ? [spec.jobTemplate.spec.template.spec] : [];
});
