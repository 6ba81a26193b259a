/** Keeps what was worked out of an object with the object itself. */

/** What was worked out of objects of one kind, each for as long as it lives. */
export interface KeptWith<K extends object, V> {
  get(key: K): V | undefined;
  set(key: K, value: V): void;
}

/** Makes the object that it is given, so that the private fields of a class that extends it become that object's. */
class Given {
  constructor(object: object) {
    // biome-ignore lint/correctness/noConstructorReturn: this is all that it is for
    return object;
  }
}

/**
 * A place for what is worked out of objects: a private field of theirs, which nobody else sees or copies. A WeakMap says the
 * same, at eight times the price, and V8 takes its values for alive until the old memory is collected, whatever has become
 * of the keys: a run over many articles would carry each of them there. No array may be a key, for it would have a shape
 * that no other array has.
 */
export function keptWith<K extends object, V>(): KeptWith<K, V> {
  return class Memo extends Given {
    #value: V;

    private constructor(key: K, value: V) {
      super(key);
      this.#value = value;
    }

    static get(key: object): V | undefined {
      return #value in key ? key.#value : undefined;
    }

    static set(key: K, value: V): void {
      if (#value in key) key.#value = value;
      else new Memo(key, value);
    }
  };
}
