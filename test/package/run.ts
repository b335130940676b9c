import { execFile } from 'node:child_process';

/** Runs a program and resolves to what it prints; what it says when it fails is the error. */
export function run(program: string, args: string[], folder = process.cwd()): Promise<string> {
  return new Promise((resolve, reject) => {
    const shell = process.platform === 'win32';
    // The host's own settings: nothing of how the tests are run reaches it.
    const env = { ...process.env, NODE_ENV: undefined };
    execFile(program, args, { cwd: folder, shell, env }, (error, stdout, stderr) => {
      if (error) reject(new Error(`${program} ${args.join(' ')}\n${stdout}\n${stderr}`));
      else resolve(stdout);
    });
  });
}
