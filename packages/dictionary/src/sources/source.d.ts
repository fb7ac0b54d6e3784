/** A source of the standard: a law, a classification, a published data set, a guide. */
export type Source = {
    id: string;
    title: string;
    publisher: string;
    year?: string;
    article?: string;
    url?: string;
    licence?: string;
    /** What of it was read when this standard was written. */
    read: 'full' | 'excerpt' | 'thirdParty' | 'recalled';
};
