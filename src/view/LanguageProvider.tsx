import type { ReactNode } from 'react';
import { LanguageContext, type LanguageProps, useLanguage } from './useLanguage';

/** Props of `LanguageProvider`. */
export interface LanguageProviderProps extends LanguageProps {
  /** The views, at any depth. @default none */
  children?: ReactNode;
}

/**
 * Sets the language and the host's own texts for all views inside it, in one place for a whole page. A
 * view's own props override it.
 *
 * @example
 * <LanguageProvider locale="en">
 *   <GoalTree plan={plan} />
 *   <ActionList plan={plan} followUp={followUp} />
 * </LanguageProvider>
 */
export function LanguageProvider({ children, ...props }: LanguageProviderProps): ReactNode {
  return <LanguageContext.Provider value={useLanguage(props)}>{children}</LanguageContext.Provider>;
}
