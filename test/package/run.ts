import { execFile } from 'node:child_process';

/** Runs a program and resolves to its output; its error output is the error when it fails. */
export function run(
  program: string,
  args: string[],
  folder = process.cwd(),
  input = '',
): Promise<string> {
  return new Promise((resolve, reject) => {
    const shell = process.platform === 'win32';
    // The host's own environment, without the variables of the test run.
    const env = { ...process.env, NODE_ENV: undefined };
    const options = { cwd: folder, shell, env, maxBuffer: 50_000_000 };
    const child = execFile(program, args, options, (error, stdout, stderr) => {
      if (error) reject(new Error(`${program} ${args.join(' ')}\n${stdout}\n${stderr}`));
      else resolve(stdout);
    });
    child.stdin?.end(input);
  });
}
