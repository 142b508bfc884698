// What borders return: a value, or a code of a closed union with a detail for the diagnosis.

export type Result<Value, Code extends string = string> =
  | { ok: true; value: Value }
  | { ok: false; code: Code; detail: string }
