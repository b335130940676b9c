import axe from 'axe-core';

/** The problems that axe finds, one line each with the first elements concerned. */
export async function axeFindings(context: Element | Document = document): Promise<string[]> {
  const { violations } = await axe.run(context, { resultTypes: ['violations'] });
  return violations.map(({ id, help, nodes }) => {
    const places = nodes
      .slice(0, 3)
      .map(({ target, failureSummary }) => `${target.join(' ')} ${failureSummary ?? ''}`);
    return `${id} (${help}): ${nodes.length} × ${places.join(' | ')}`;
  });
}
