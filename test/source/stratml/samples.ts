import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

const FOLDER = '../shared/samples/stratml';
const SCHEMAS = {
  1: `${FOLDER}/StrategicPlanISOVersion20140401.xsd`,
  2: `${FOLDER}/PerformancePlanOrReport20160216.xsd`,
} as const;

/** Whether the samples are in the folder beside the project. */
export const hasSamples = existsSync(SCHEMAS[2]);

/** A sample, unchanged. */
export function sample(name: string): Uint8Array {
  return readFileSync(`${FOLDER}/${name}`);
}

/** Whether `xmllint` can be run; on Debian it is in libxml2-utils. */
export const hasXmllint = runs('xmllint') || (installs('libxml2-utils') && runs('xmllint'));

/** The errors that `xmllint` finds in a document by the schema of a part; "" for none. */
export function schemaFaults(xml: string, part: 1 | 2): string {
  const args = ['--noout', '--nonet', '--schema', SCHEMAS[part], '-'];
  try {
    execFileSync('xmllint', args, { input: xml, stdio: 'pipe' });
    return '';
  } catch (error) {
    return String((error as { stderr: Buffer }).stderr);
  }
}

function runs(program: string): boolean {
  try {
    execFileSync(program, ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** Only in a new container: Debian, as root. */
function installs(name: string): boolean {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return false;
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  try {
    execFileSync('apt-get', ['update'], { stdio: 'ignore', env });
    execFileSync('apt-get', ['install', '--yes', name], { stdio: 'ignore', env });
    return true;
  } catch {
    return false;
  }
}
