/** The style sheet affects only the package's own elements, and any rule of a host overrides it. */
import { beforeEach, describe, expect, test } from 'vitest';
import { render } from '@testing-library/react';
import { GoalTree } from '../../src/index';
import { namndplan2024 } from '../../src/example';
import { host } from '../support/host';
import { treePage } from '../support/treePage';

beforeEach(() => host.set());

/** The package's style sheet as the browser has parsed it. */
function ownSheet(): CSSStyleSheet {
  const found = [...document.styleSheets].find((sheet) =>
    [...sheet.cssRules].some((rule) => rule instanceof CSSLayerBlockRule),
  );
  if (!found) throw new Error('The sheet is not on the page');
  return found;
}

function rulesWithin(rules: CSSRuleList): CSSRule[] {
  return [...rules].flatMap((rule) =>
    rule instanceof CSSGroupingRule ? [rule, ...rulesWithin(rule.cssRules)] : [rule],
  );
}

/** The selectors of a list, split at commas outside parentheses. */
function selectorsOf(list: string): string[] {
  const parts: string[] = [''];
  let depth = 0;
  for (const letter of list) {
    if (letter === '(') depth += 1;
    if (letter === ')') depth -= 1;
    if (letter === ',' && depth === 0) parts.push('');
    else parts[parts.length - 1] += letter;
  }
  return parts.map((part) => part.trim());
}

/** The rest of a selector when every `:where(...)` and pseudo-element is removed. */
function specific(selector: string): string {
  let rest = selector;
  for (let at = rest.indexOf(':where('); at >= 0; at = rest.indexOf(':where(')) {
    let end = at + ':where('.length;
    for (let depth = 1; depth > 0; end += 1) {
      if (rest[end] === '(') depth += 1;
      if (rest[end] === ')') depth -= 1;
    }
    rest = rest.slice(0, at) + rest.slice(end);
  }
  return rest.replaceAll(/::[\w-]+/g, '').trim();
}

describe('The sheet', () => {
  test('is entirely in the layer maltrad', () => {
    const outside = [...ownSheet().cssRules].filter((rule) => {
      if (rule instanceof CSSLayerBlockRule) return rule.name !== 'maltrad';
      if (rule instanceof CSSLayerStatementRule) return rule.nameList.join() !== 'maltrad';
      return !(rule instanceof CSSPropertyRule);
    });
    expect(outside.map(({ cssText }) => cssText)).toEqual([]);
  });

  test('has no selector with any specificity', () => {
    const rules = rulesWithin(ownSheet().cssRules).filter((rule) => rule instanceof CSSStyleRule);
    expect(rules.length).toBeGreaterThan(50);
    const strong = rules
      .flatMap(({ selectorText }) => selectorsOf(selectorText))
      .filter((selector) => specific(selector) !== '');
    expect(strong).toEqual([]);
  });

  test('has no !important, no ids and no addresses of other servers', () => {
    for (const rule of rulesWithin(ownSheet().cssRules)) {
      if (!(rule instanceof CSSStyleRule)) continue;
      expect(rule.cssText).not.toMatch(/!important|url\(|https?:/);
      expect(rule.selectorText).not.toContain('#');
    }
  });

  test('reads only its own tokens', () => {
    const read = new Set<string>();
    for (const rule of rulesWithin(ownSheet().cssRules)) {
      for (const [, name = ''] of rule.cssText.matchAll(/var\((--[\w-]+)/g)) read.add(name);
    }
    expect([...read].filter((name) => !/^--(maltrad-|_)/.test(name))).toEqual([]);
  });
});

test('Elements of the host look the same with and without it', () => {
  render(
    <main id="hosts-own">
      <GoalTree plan={namndplan2024} />
      <section>
        <h2>Rubrik</h2>
        <p>
          Text <a href="#a">länk</a> <strong>stark</strong>
        </p>
        <button>Knapp</button>
        <ul>
          <li>Punkt</li>
        </ul>
        <table />
        <svg />
      </section>
    </main>,
  );
  const own = [...document.querySelectorAll('#hosts-own > section, #hosts-own > section *')];
  const looks = () =>
    own.map((element) => {
      const style = getComputedStyle(element);
      // Custom properties are inherited by everything and change no look by themselves.
      const names = [...style].filter((name) => !name.startsWith('--'));
      return [element.tagName, ...names.map((name) => style.getPropertyValue(name))].join(';');
    });
  const sheet = ownSheet();
  treePage.one('.maltrad').style.display = 'none';
  const withSheet = looks();
  sheet.disabled = true;
  const without = looks();
  sheet.disabled = false;
  expect(own.length).toBeGreaterThanOrEqual(10);
  expect(withSheet).toEqual(without);
});

test('Any rule of the host overrides the sheet', () => {
  const rule = document.createElement('style');
  rule.textContent = '.maltrad-card { border-radius: 13px }';
  document.head.prepend(rule);
  render(<GoalTree plan={namndplan2024} />);
  const card = treePage.one('[role=treeitem] .maltrad-card');
  expect(getComputedStyle(card).borderRadius).toBe('13px');
  rule.remove();
});
