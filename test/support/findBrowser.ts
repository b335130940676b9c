/**
 * Finds a Chromium for the tests, or installs one, so that `npm ci && npm test` needs no set-up. The
 * first that starts is used: CHROME_PATH, the one among the development dependencies, Playwright's own,
 * an installed one, and on Linux, if permitted, one from the system's packages.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';

interface LaunchOptions {
  executablePath: string;
  args: string[];
}

/** A browser that starts, and where it was found. */
export interface FoundBrowser {
  origin: string;
  launchOptions: LaunchOptions;
}

/** A place to look, which may unpack or install what it finds. */
interface Place {
  origin: string;
  look: () => Promise<string | undefined> | string | undefined;
}

// No sandbox: test machines often run as root in a container, where Chromium refuses to start with one.
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--font-render-hinting=none',
];

const APT_PACKAGE = 'chromium-headless-shell';

const PLACES: Place[] = [
  { origin: 'bundled', look: bundled },
  { origin: 'Playwright', look: playwrightsOwn },
  { origin: 'installed', look: installed },
  { origin: 'system packages', look: fromSystemPackages },
];

/** The first browser that starts. */
export async function findBrowser(): Promise<FoundBrowser> {
  const chosen = process.env['CHROME_PATH'];
  if (chosen) return found('CHROME_PATH', chosen);
  for (const { origin, look } of PLACES) {
    const path = await look();
    if (path && starts(path)) return found(origin, path);
  }
  throw new Error(
    'No Chromium found to test in: set CHROME_PATH to one, or run `npx playwright install chromium`.',
  );
}

function found(origin: string, executablePath: string): FoundBrowser {
  return { origin, launchOptions: { executablePath, args: FLAGS } };
}

/** Whether a binary starts: it may lack a system library, which only running it shows. */
function starts(path: string): boolean {
  // On Windows and macOS, Chrome includes its libraries, and `--version` may open a window.
  if (process.platform !== 'linux') return existsSync(path);
  try {
    execFileSync(path, ['--version', '--no-sandbox'], { stdio: 'ignore', timeout: 20_000 });
    return true;
  } catch {
    return false;
  }
}

/** The Chromium packed in a development dependency (Linux x64), unpacked once per version. */
async function bundled(): Promise<string | undefined> {
  const manifest = resolve('node_modules/@sparticuz/chromium/package.json');
  if (process.platform !== 'linux' || process.arch !== 'x64' || !existsSync(manifest))
    return undefined;
  const { version } = JSON.parse(readFileSync(manifest, 'utf8')) as { version: string };
  const cache = resolve('node_modules/.cache');
  const home = join(cache, `chromium-${version}`);
  if (!existsSync(home)) {
    mkdirSync(cache, { recursive: true });
    await unpackInto(home, mkdtempSync(join(cache, 'unpacking-')));
  }
  return join(home, 'chromium');
}

/** Unpacks to a scratch folder and then moves it into place, so that nobody runs a half-written file. */
async function unpackInto(home: string, scratch: string): Promise<void> {
  try {
    await unpack(scratch);
    renameSync(scratch, home);
  } catch (error) {
    rmSync(scratch, { recursive: true, force: true });
    // Another process may have been first, which is just as good.
    if (!existsSync(home)) throw error;
  }
}

/**
 * The package unpacks into the temporary folder without checking which version is already there, so it is
 * given a folder of its own.
 */
async function unpack(folder: string): Promise<void> {
  const before = process.env['TMPDIR'];
  process.env['TMPDIR'] = folder;
  try {
    const { default: chromium } = await import('@sparticuz/chromium');
    await chromium.executablePath();
  } finally {
    if (before === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = before;
  }
}

async function playwrightsOwn(): Promise<string | undefined> {
  const { chromium } = await import('playwright');
  const path = chromium.executablePath();
  return existsSync(path) ? path : undefined;
}

function installed(): string | undefined {
  return wellKnownPaths().find((path) => existsSync(path));
}

function wellKnownPaths(): string[] {
  if (process.platform === 'darwin') {
    return ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
      (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
    );
  }
  if (process.platform === 'win32') return windowsPaths();
  const names = ['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome'];
  return [
    ...names.map((name) => `/usr/bin/${name}`),
    '/opt/google/chrome/chrome',
    '/usr/bin/microsoft-edge',
    '/snap/bin/chromium',
  ];
}

function windowsPaths(): string[] {
  const folders = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'];
  const programs = [
    'Google/Chrome/Application/chrome.exe',
    'Microsoft/Edge/Application/msedge.exe',
  ];
  return folders.flatMap((name) => {
    const folder = process.env[name];
    return folder ? programs.map((program) => join(folder, program)) : [];
  });
}

/** Installs from the packages of Debian and its derivatives when running as root, as in a new container. */
function fromSystemPackages(): string | undefined {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return undefined;
  if (!existsSync('/usr/bin/apt-get')) return undefined;
  try {
    apt('update');
    apt('install', '--yes', '--no-install-recommends', APT_PACKAGE);
    return `/usr/bin/${APT_PACKAGE}`;
  } catch {
    return undefined;
  }
}

function apt(...args: string[]): void {
  execFileSync('apt-get', args, {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
}
