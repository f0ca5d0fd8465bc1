/** What people have looked at and settled; kept in a field of the form, so that Tasklist's Save keeps it with the draft. */

export class Settled {
  constructor(field) {
    this.field = field;
    this.keys = new Set(field && field.text ? JSON.parse(field.text) : []);
  }

  has(key) {
    return this.keys.has(key);
  }

  add(key) {
    this.keys.add(key);
    this.keep();
  }

  delete(key) {
    this.keys.delete(key);
    this.keep();
  }

  keep() {
    if (this.field) {
      this.field.fill(JSON.stringify([...this.keys]));
      this.field.control.dispatchEvent(new Event('input', { bubbles: true }));
    }
  }
}
