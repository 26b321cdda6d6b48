/** The project's own source files, and what each of them imports: by value, which is run, or only for its types. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, posix, relative, sep } from 'node:path';
import ts from 'typescript';

const root = join(import.meta.dirname, '../..');

/** @returns paths from the project's root, with slashes */
export const sourcesIn = (...folders: string[]): string[] =>
  folders
    .flatMap((folder) => readdirSync(join(root, folder), { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile() && /\.tsx?$/u.test(entry.name) && !entry.name.endsWith('.d.ts'))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'));

export const read = (file: string): string => readFileSync(join(root, file), 'utf8');

export interface Import {
  /** A path from the project's root, or the name of a package. */
  readonly to: string;
  readonly own: boolean;
  readonly typesOnly: boolean;
}

export function importsOf(file: string): Import[] {
  const found: Import[] = [];
  const add = (name: ts.Node | undefined, typesOnly: boolean) => {
    if (name === undefined || !ts.isStringLiteral(name)) return;
    const own = /^(?:\.|@\/)/u.test(name.text);
    const path = name.text.startsWith('@/') ? name.text.slice(2) : posix.join(posix.dirname(file), name.text);
    found.push({ to: own ? path : name.text, own, typesOnly });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) add(node.moduleSpecifier, isTypesOnly(node.importClause));
    else if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, node.isTypeOnly);
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
      add(node.arguments[0], false);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, read(file), ts.ScriptTarget.Latest));
  return found;
}

/** `import type …`, and `import { type A, type B } …`, of which nothing is left when it is compiled. */
function isTypesOnly(clause: ts.ImportClause | undefined): boolean {
  if (clause === undefined) return false;
  if (clause.isTypeOnly) return true;
  const named = clause.namedBindings;
  return (
    clause.name === undefined &&
    named !== undefined &&
    ts.isNamedImports(named) &&
    named.elements.every((one) => one.isTypeOnly)
  );
}
