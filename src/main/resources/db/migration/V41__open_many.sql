-- A duty's row is written again in the transaction that made it, with the instance that carries it, and a period makes
-- hundreds at once: room for each a second time on its page, or all its indexes would be written twice.
alter table chidao.duty set (fillfactor = 45);
