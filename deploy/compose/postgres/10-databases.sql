-- One database for each service, owned by a role of the same name, so that no service can look into another's.
-- Run by the image once, when its volume is empty; a password that is not set stops it.
\set ON_ERROR_STOP on
\getenv pairing_password PAIRING_DB_PASSWORD
\getenv activity_password ACTIVITY_DB_PASSWORD
\getenv case_library_password CASE_LIBRARY_DB_PASSWORD

create role pairing login password :'pairing_password';
create role activity login password :'activity_password';
create role case_library login password :'case_library_password';

create database pairing owner pairing;
create database activity owner activity;
create database case_library owner case_library;

revoke connect, temporary on database pairing from public;
revoke connect, temporary on database activity from public;
revoke connect, temporary on database case_library from public;
