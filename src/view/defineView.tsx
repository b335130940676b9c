import { arrivalOf } from '../messages/loadMessages';
import { shownLocale } from '../messages/messagesFor';
import { LanguageContext, type LanguageProps, useLanguage } from './useLanguage';
import { useMessages } from './useMessages';
import {
  type ComponentProps,
  type ComponentPropsWithRef,
  type ComponentType,
  forwardRef,
  type ReactNode,
  Suspense,
  useDeferredValue,
} from 'react';

type Tag = 'div' | 'section';

/** The props of a view's root element, including `ref`. */
export type RootProps<T extends 'div' | 'section'> = Omit<ComponentPropsWithRef<T>, 'children'>;

/** The props of a view that do not go to its root element. */
type OwnPropsOf<P> = Omit<P, keyof RootProps<Tag>>;

/** The names of a view's own props: those that do not go to its root element. */
export type OwnProps<P> = Readonly<Record<Exclude<keyof P, keyof RootProps<Tag>>, true>>;

/** Props of a view that has a toolbar. */
export interface ToolbarProps {
  /** Shown in the toolbar; these components take from the view what they are not given. @default none */
  children?: ReactNode;
}

/** The names of the props that every view has. */
export const LANGUAGE_PROPS: OwnProps<LanguageProps> = { locale: true, messages: true };

/** The root element of a view. */
interface ViewRoot<P, T extends Tag> {
  readonly tag: T;
  /** Class of the view, in addition to `maltrad` and the host's own classes. */
  readonly className: string;
  /** Props that do not go to the root element. */
  readonly own: OwnProps<P>;
  /**
   * Whether the view as a whole waits for its language. A view with children from the host, which may wait
   * for something else, does not wait as a whole, but lets its own parts wait.
   * @default true
   */
  readonly waits?: boolean;
}

/** The props that a view spreads on its root element: those of the host, `ref`, class and `lang`. */
export type RootAttributes<T extends Tag> = ComponentProps<T>;

/**
 * A view with all that views have in common: its language, which may have to be fetched first, and a
 * root element that takes what is not the view's own.
 *
 * @param Content Draws the view and spreads `root` on its root element.
 */
export function defineView<P extends LanguageProps, T extends Tag>(
  { tag, className, own, waits = true }: ViewRoot<P, T>,
  Content: ComponentType<OwnPropsOf<P> & { root: RootAttributes<T> }>,
): (props: P) => ReactNode {
  const Root = tag as string as 'div';
  const Shown = (props: P & { root: RootAttributes<T> }): ReactNode => {
    const { locale } = useMessages(NO_TEXTS);
    return <Content {...props} root={{ ...props.root, lang: locale }} />;
  };
  const View = forwardRef<HTMLElementTagNameMap[T], P & { className?: string }>((props, ref) => {
    const language = useShownLanguage(props);
    const rootProps = {
      ...withoutProps(props, own),
      ref,
      className: ['maltrad', className, props.className].filter(Boolean).join(' '),
      lang: shownLocale(language.locale, language.overrides),
    };
    const root = rootProps as unknown as RootAttributes<T>;
    return (
      <LanguageContext.Provider value={language}>
        {waits ? (
          // The server's markup stays until the language has been loaded.
          <Suspense fallback={<Root {...(root as RootAttributes<'div'>)} aria-busy="true" />}>
            <Shown {...(props as P)} root={root} />
          </Suspense>
        ) : (
          <Content {...(props as P)} root={root} />
        )}
      </LanguageContext.Provider>
    );
  });
  View.displayName = Content.displayName ?? Content.name;
  return View as unknown as (props: P) => ReactNode;
}

const NO_TEXTS = {};

/** The requested language; while it is loading, the one that was shown before. */
function useShownLanguage(props: LanguageProps) {
  const asked = useLanguage(props);
  const deferred = useDeferredValue(asked);
  return arrivalOf(asked.locale) ? deferred : asked;
}

/** The props without the named ones. */
function withoutProps<P extends object, K extends PropertyKey>(
  props: P,
  names: Readonly<Record<K, true>>,
): Omit<P, K> {
  const rest = Object.entries(props).filter(([name]) => !Object.hasOwn(names, name));
  return Object.fromEntries(rest) as Omit<P, K>;
}
