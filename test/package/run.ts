import { execFile } from 'node:child_process';

/** Runs a program and resolves to what it prints; what it says when it fails is the error. */
export function run(
  program: string,
  args: string[],
  folder = process.cwd(),
  input = '',
): Promise<string> {
  return new Promise((resolve, reject) => {
    const shell = process.platform === 'win32';
    // The host's own settings: nothing of how the tests are run reaches it.
    const env = { ...process.env, NODE_ENV: undefined };
    const options = { cwd: folder, shell, env, maxBuffer: 50_000_000 };
    const child = execFile(program, args, options, (error, stdout, stderr) => {
      if (error) reject(new Error(`${program} ${args.join(' ')}\n${stdout}\n${stderr}`));
      else resolve(stdout);
    });
    child.stdin?.end(input);
  });
}
