import { cdp } from 'vitest/browser';

interface AxNode {
  role?: { value?: string };
  name?: { value?: string };
}

interface FrameTree {
  frame: { id: string; name?: string; url: string };
  childFrames?: FrameTree[];
}

/** Accessible names of the elements with a role, in order, as the browser gives them to a screen reader. */
export async function spoken(role: string): Promise<string[]> {
  const session = cdp();
  const { frameTree } = (await session.send('Page.getFrameTree')) as { frameTree: FrameTree };
  const frameId = frameTree.childFrames?.[0]?.frame.id ?? frameTree.frame.id;
  const { nodes } = (await session.send('Accessibility.getFullAXTree', { frameId })) as {
    nodes: AxNode[];
  };
  return nodes.filter((node) => node.role?.value === role).map((node) => node.name?.value ?? '');
}
