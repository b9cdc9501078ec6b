-- a record entered late waits for a signature; returned, it is written on in its own form
alter table casework.questioning add column approval uuid;
grant update (approval) on casework.questioning to tiean_app;
