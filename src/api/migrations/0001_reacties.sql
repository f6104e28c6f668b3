-- What readers say of an item: kept before it is acknowledged. Nothing of who said it.
create table reacties (
    -- the order in which they came
    nummer integer primary key,
    -- made by the client, so that sending twice keeps once
    sleutel text not null unique check (length(sleutel) = 36),
    -- seconds since 1970-01-01T00:00:00Z, by the server's clock
    ontvangen_op integer not null,
    oordeel text not null check (oordeel in ('goed', 'onduidelijk', 'klopt-niet', 'gemist')),
    -- the item it is about, as in content files: dienst:toegangspas; nothing for what was missed
    over text,
    -- for what was missed: what was searched for
    tekst text check (length(tekst) between 1 and 2000),
    check (iif(oordeel = 'gemist', over is null and tekst is not null, over is not null))
) strict;
