/** The schema of a playbook file for editors that complete and check YAML. */
import { z } from 'zod';
import { fileSchema } from './file.ts';

/** JSON Schema, draft 2020-12. What only our own check finds (facts, signs, slots that do not exist) does not stand in it. */
export const jsonSchema = (): Record<string, unknown> => ({
  ...z.toJSONSchema(fileSchema, { io: 'input', unrepresentable: 'any' }),
  title: 'Firebreak playbook',
  description: 'What an organisation decides. Everything that a file does not say comes from the layers below it.',
});
