/** Posts and persons on a server. */
import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { expect, test } from 'vitest';
import { withPosts } from '../../src/core';
import { electedOrganisation } from '../../src/example';
import { OrganisationChart, UnitDetails } from '../../src/index';

const holders = [{ name: 'Exempel Ett', picture: '/exempel.png' }];
const posts = [{ id: 'p', unit: 'RS', title: 'Ordförande', holders }];
const organisation = withPosts(
  electedOrganisation,
  { id: 'd', fictional: true, posts },
  { pictureOrigins: ['self'] },
);

test.each([
  ['chart', createElement(OrganisationChart, { organisation })],
  ['details', createElement(UnitDetails, { organisation, unitId: 'RS' })],
])(
  'On a server, the %s has names and initials; pictures are added in the browser',
  (_name, view) => {
    const html = renderToString(view);
    expect(html).toContain('Exempel Ett');
    expect(html).toContain('data-initials="EE"');
    expect(html).not.toMatch(/<img|exempel\.png|\sstyle=/);
  },
);
