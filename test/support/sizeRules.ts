/** Rules about length. Each takes the files of `src` and lists the violations. */
import ts from 'typescript';
import { folderOf, modulesOf, nodesOf, placeOf, syntaxOf, type SourceFile } from './sourceFile';

interface Length {
  place: string;
  lines: number;
}

/** Lines that half (`half`), nine tenths (`most`) and all (`all`) of the files and functions may have. */
export const LIMITS = {
  file: { half: 120, most: 250, all: 400 },
  function: { half: 10, most: 30, all: 60 },
};

/** Files that exceed the limits. */
export function longFiles(files: SourceFile[]): string[] {
  return tooLong(fileLengths(files), LIMITS.file);
}

/** Functions that exceed the limits. */
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

/** Without example data, which is as long as the documents that it comes from. */
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
