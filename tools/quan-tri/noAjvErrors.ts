/** Stands in for ajv-errors, which has nothing to add where `noAjv.ts` stands in for ajv. */
export default function noAjvErrors(): void {}
