/**
 * Stands in for ajv in the desk, which checks its own configuration by making functions out of text:
 * no page of ours may do that. The configuration is written from the schema, and tested.
 */
export default class NoAjv {
  errors = [];
  validate(): true {
    return true;
  }
}

function nothing(): void {}

export {
  nothing as instanceof,
  nothing as prohibited,
  nothing as select,
  nothing as uniqueItemProperties,
};
