/** The project's own source files, and what each of them imports. */
import { readFileSync } from 'node:fs';
import { globSync } from 'node:fs';
import { join, posix } from 'node:path';
import ts from 'typescript';

export const root = join(import.meta.dirname, '../..');
