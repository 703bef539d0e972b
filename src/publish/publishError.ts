/** What whoever publishes can mend: a full disk, a lock, somebody else's folder. The message is for them. */
export class PublishError extends Error {}
