import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { hostProject, type HostProject } from './hostProject';

const REACT = ['react', 'react-dom', 'react-server-dom-webpack'].map((name) => `${name}@19`);
const AS_SERVER = ['--conditions', 'react-server', '--import', './server-component/register.js'];

describe('the packed package in a server component', () => {
  let host: HostProject;

  beforeAll(async () => {
    // npm would install webpack as a peer dependency, but React's own server does not need it.
    host = await hostProject([inject('packed').tarball, ...REACT], '--legacy-peer-deps');
  });

  afterAll(() => host.remove());

  test('runs its core there, and sends its views on to be rendered for the browser', async () => {
    const sent = await host.script([...AS_SERVER, 'server-component/page.js']);
    expect(sent).toContain('maltrad/dist/goal-tree/GoalTree.js');
    const html = await host.script(['server-component/html.js'], sent);
    expect(html.match(/role="treeitem"/g)?.length).toBeGreaterThan(7);
  });

  test('has no hook that a server component would run', async () => {
    const code = `await import('maltrad'); await import('maltrad/data'); console.log('loaded');`;
    const flags = [...AS_SERVER, '--input-type=module', '--eval', code];
    expect(await host.script(flags)).toBe('loaded\n');
  });
});
