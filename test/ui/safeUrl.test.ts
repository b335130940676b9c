import { describe, expect, test } from 'vitest';
import { safeUrl } from '../../src/ui/SourceLine';

describe('An address that is safe to link to', () => {
  test.each([
    'https://www.regionvasterbotten.se/plan.pdf',
    'http://intranat/plan',
    'HTTPS://EXEMPEL.SE',
    'https://exempel.se/sök?q=mål#s. 12',
    'https://exempel.se/javascript:alert(1)',
    'mailto:region@exempel.se',
    'tel:+4690000000',
    '/dokument/plan.pdf',
    './plan.pdf',
    '../plan.pdf',
    'plan.pdf',
    'dokument/2021/regionplan.pdf#page=7',
    '?sida=7',
    '#mal-1',
    '//intranat.exempel.se/plan',
    ' https://exempel.se ',
    'javascript',
    '/javascript:alert(1)',
    './javascript:alert(1)',
    '?javascript:alert(1)',
  ])('is unchanged: %j', (url) => {
    expect(safeUrl(url)).toBe(url);
  });
});

describe('An address that could run code or read local files', () => {
  test.each([
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    'jAvAsCrIpT:alert(1)',
    ' javascript:alert(1)',
    '\tjavascript:alert(1)',
    '\njavascript:alert(1)',
    'java\nscript:alert(1)',
    'java\tscript:alert(1)',
    'javascript\r:alert(1)',
    '\u0000javascript:alert(1)',
    '\u0001\u001Fjavascript:alert(1)',
    'javascript://exempel.se/%0Aalert(1)',
    'vbscript:msgbox(1)',
    'VBScript:msgbox(1)',
    'data:text/html,<script>alert(1)</script>',
    'data:text/html;base64,PHNjcmlwdD4=',
    ' DATA:text/html,x',
    'blob:https://exempel.se/1',
    'file:///etc/passwd',
    'filesystem:https://exempel.se/x',
    'C:\\plan.pdf',
    'about:blank',
    'view-source:https://exempel.se',
    'ms-word:ofe|u|https://exempel.se/a.docx',
    'ftp://exempel.se/plan.pdf',
    'ws://exempel.se',
    'intent://x#Intent;end',
  ])('is not a link: %j', (url) => {
    expect(safeUrl(url)).toBeUndefined();
  });
});

describe('A text that is not an address', () => {
  test.each([undefined, '', '   ', '\n', 'http://', 'https://exempel.se:99999', 'http://['])(
    'is not a link: %j',
    (url) => {
      expect(safeUrl(url)).toBeUndefined();
    },
  );
});
