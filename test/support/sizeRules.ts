/** Rules about length. Each takes the files of `src` and lists the breaches. */
import ts from 'typescript';
import { folderOf, modulesOf, nodesOf, placeOf, syntaxOf, type SourceFile } from './sourceFile';

interface Length {
  place: string;
  lines: number;
}

/** Longest file and function, and what at least half and nine tenths of them keep to. */
export const LIMITS = {
  file: { half: 120, most: 250, all: 400 },
  function: { half: 10, most: 30, all: 60 },
};

/** What breaks the limits of files. */
export function longFiles(files: SourceFile[]): string[] {
  return tooLong(fileLengths(files), LIMITS.file);
}

/** What breaks the limits of functions. */
export function longFunctions(files: SourceFile[]): string[] {
  return tooLong(functionLengths(files), LIMITS.function);
}

function tooLong(lengths: Length[], { half, most, all }: typeof LIMITS.file): string[] {
  return [
    ...lengths
      .filter(({ lines }) => lines > all)
      .map(({ place, lines }) => `${place}: ${lines} lines, at most ${all}`),
    ...overShare(lengths, 0.5, half),
    ...overShare(lengths, 0.9, most),
  ];
}

function overShare(lengths: Length[], share: number, limit: number): string[] {
  const sorted = lengths.toSorted((a, b) => a.lines - b.lines);
  const atShare = sorted[Math.ceil(sorted.length * share) - 1]?.lines ?? 0;
  if (atShare <= limit) return [];
  return [`${share * 100} % should keep to ${limit} lines, but only to ${atShare}`];
}

/** Example data is as long as its documents. */
function code(files: SourceFile[]): SourceFile[] {
  return modulesOf(files).filter(({ path }) => folderOf(path) !== 'example');
}

function fileLengths(files: SourceFile[]): Length[] {
  return code(files).map(({ path, text }) => ({
    place: path,
    lines: text.trimEnd().split('\n').length,
  }));
}

function functionLengths(files: SourceFile[]): Length[] {
  return code(files).flatMap((file) =>
    nodesOf(file, isFunctionWithBody).map((node) => {
      const line = (at: number) => syntaxOf(file).getLineAndCharacterOfPosition(at).line;
      return { place: placeOf(file, node), lines: line(node.end) - line(node.getStart()) + 1 };
    }),
  );
}

function isFunctionWithBody(node: ts.Node): node is ts.FunctionLikeDeclaration {
  return ts.isFunctionLike(node) && 'body' in node && node.body !== undefined;
}
