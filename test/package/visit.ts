/** Opens a page in a real browser and records all errors and warnings. */
import { chromium, type Page } from 'playwright';
import { findBrowser } from '../support/findBrowser';

/** The page when a tree has been shown, or when the wait for one has ended. */
export interface Visit {
  page: Page;
  /** Console output and uncaught errors. */
  messages: string[];
  /** Violated directives of the content security policy. */
  violations: () => Promise<string[]>;
  /** Computed colours of the last matching element. */
  coloursOf: (selector: string) => Promise<{ background: string; border: string; text: string }>;
  close: () => Promise<void>;
}

/** Opens the page and waits a moment for its tree. */
export async function visit(url: string): Promise<Visit> {
  const { launchOptions } = await findBrowser();
  const browser = await chromium.launch(launchOptions);
  const page = await browser.newPage();
  const messages: string[] = [];
  page.on('console', (message) => messages.push(message.text()));
  page.on('pageerror', (error) => messages.push(error.message));
  await page.addInitScript(noteViolations);
  await page.goto(url);
  try {
    await page.getByRole('treeitem').first().waitFor({ timeout: 30_000 });
  } catch (error) {
    await browser.close();
    throw new Error(`No tree at ${url}: ${messages.join('\n')}`, { cause: error });
  }
  return {
    page,
    messages,
    violations: () => page.evaluate(() => window.violations ?? []),
    coloursOf: (selector) => page.locator(selector).last().evaluate(readColours),
    close: () => browser.close(),
  };
}

/** Runs in the page. */
function readColours(element: Element): { background: string; border: string; text: string } {
  const { backgroundColor, borderTopColor, color } = getComputedStyle(element);
  return { background: backgroundColor, border: borderTopColor, text: color };
}

declare global {
  interface Window {
    violations?: string[];
  }
}

/** Runs in the page, before its own scripts. */
function noteViolations(): void {
  const violations: string[] = [];
  window.violations = violations;
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, sample }) => {
    violations.push(`${violatedDirective}: ${sample}`);
  });
}
