import type { ReactNode } from 'react';
import { LanguageContext, type LanguageProps, useLanguage } from './useLanguage';

/** Props of `LanguageProvider`. */
export interface LanguageProviderProps extends LanguageProps {
  /** The views, at any depth. @default none */
  children?: ReactNode;
}

/**
 * Gives all views in it their language and the host's own texts, in one place for a whole page. The
 * props of a view go before it.
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
