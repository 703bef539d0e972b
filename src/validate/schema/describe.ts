import { z } from "zod";

/**
 * The keys a schema knows at `path`, each with its sentence for editors (empty where it has none).
 * Looks through optional values, defaults, transforms and lists; no keys where there is no mapping.
 */
export function describeKeys(
  schema: z.ZodType,
  path: readonly PropertyKey[],
): Record<string, string | undefined> {
  const target = path.reduce<z.core.$ZodType | undefined>(stepInto, schema);
  const object = target && unwrap(target);
  if (!(object instanceof z.ZodObject)) return {};
  return Object.fromEntries(
    Object.entries(object.shape).map(([key, field]) => [
      key,
      z.globalRegistry.get(field)?.description,
    ]),
  );
}

function stepInto(
  schema: z.core.$ZodType | undefined,
  step: PropertyKey,
): z.core.$ZodType | undefined {
  const inner = schema && unwrap(schema);
  if (inner instanceof z.ZodObject) return inner.shape[String(step)];
  if (inner instanceof z.ZodArray) return inner.element;
  return undefined;
}

function unwrap(schema: z.core.$ZodType): z.core.$ZodType {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) {
    return unwrap(schema.def.innerType);
  }
  if (schema instanceof z.ZodPipe) return unwrap(schema.def.in);
  return schema;
}
