-- What the application's account may do, table by table; anything not said here it may not.
-- A new table must be added here. The ledger is insert-only: no UPDATE, no DELETE.

GRANT SELECT ON flyway_schema_history TO ${app};

GRANT SELECT, INSERT, UPDATE ON installation TO ${app};
GRANT SELECT, INSERT, UPDATE ON switch_state TO ${app};

GRANT SELECT, INSERT, UPDATE ON authority TO ${app};
GRANT SELECT, INSERT, UPDATE ON authority_asked TO ${app};
GRANT SELECT, INSERT, UPDATE ON organisation TO ${app};
GRANT SELECT, INSERT, DELETE ON organisation_network TO ${app};
GRANT SELECT, INSERT, UPDATE ON team TO ${app};
GRANT SELECT, INSERT, UPDATE ON code_entry TO ${app};
GRANT SELECT, INSERT, UPDATE ON person TO ${app};
GRANT SELECT, INSERT, UPDATE ON account TO ${app};
GRANT SELECT, INSERT, UPDATE ON credential TO ${app};
GRANT SELECT, INSERT, UPDATE ON security_key TO ${app};
GRANT SELECT, INSERT, UPDATE ON ticket TO ${app};
GRANT SELECT, INSERT, UPDATE ON ticket_ask TO ${app};
GRANT SELECT, INSERT, UPDATE, DELETE ON account_notice TO ${app};
GRANT SELECT, INSERT, UPDATE ON delegation TO ${app};
GRANT SELECT, INSERT, UPDATE ON standing TO ${app};
GRANT SELECT, INSERT, UPDATE ON authority_change TO ${app};
GRANT SELECT, INSERT ON phase_step TO ${app};
GRANT SELECT, INSERT ON phase_confirmation TO ${app};
GRANT SELECT, INSERT, UPDATE ON desk_case TO ${app};
GRANT SELECT, INSERT ON desk_act TO ${app};
GRANT SELECT, INSERT, UPDATE ON mediator_duty TO ${app};
GRANT SELECT, INSERT, UPDATE ON phrase_set TO ${app};
GRANT SELECT, INSERT, UPDATE, DELETE ON phrase TO ${app};
GRANT SELECT, INSERT, UPDATE ON mediated_call TO ${app};
GRANT SELECT, INSERT, UPDATE ON family_member TO ${app};
GRANT SELECT, INSERT ON staff_event TO ${app};
GRANT SELECT, INSERT, UPDATE ON user_request TO ${app};
GRANT SELECT, INSERT ON agreement_text TO ${app};
GRANT SELECT, INSERT, UPDATE ON agreement_draft TO ${app};
GRANT SELECT, INSERT, UPDATE ON recertification TO ${app};
GRANT SELECT, INSERT, UPDATE ON account_review TO ${app};
GRANT SELECT, UPDATE ON fact_change TO ${app};
GRANT SELECT, INSERT, UPDATE ON own_children_visit TO ${app};
GRANT SELECT, INSERT, UPDATE ON own_children_due TO ${app};
GRANT SELECT, INSERT, DELETE ON notice_mail TO ${app};
GRANT SELECT, INSERT, DELETE ON notice_mail_off TO ${app};
GRANT SELECT, INSERT, UPDATE, DELETE ON sign_in_session TO ${app};
GRANT SELECT, INSERT, UPDATE, DELETE ON sign_in_throttle TO ${app};

GRANT SELECT, INSERT, UPDATE, DELETE ON child_score TO ${app};
GRANT SELECT, INSERT, UPDATE, DELETE ON child_part TO ${app};
GRANT SELECT, INSERT, DELETE ON token TO ${app};
GRANT SELECT, INSERT, UPDATE, DELETE ON dictionary_name TO ${app};
GRANT SELECT, INSERT, UPDATE ON dictionary_lock TO ${app};
GRANT SELECT, INSERT, UPDATE ON population_load TO ${app};

GRANT SELECT, INSERT, UPDATE, DELETE ON saved_search TO ${app};
GRANT SELECT, INSERT, UPDATE, DELETE ON open_look TO ${app};
GRANT SELECT, INSERT, UPDATE, DELETE ON draft TO ${app};
GRANT SELECT, INSERT, UPDATE, DELETE ON idempotency_key TO ${app};
GRANT SELECT, INSERT, DELETE ON daily_subject TO ${app};
GRANT SELECT, INSERT, UPDATE, DELETE ON quota_use TO ${app};
GRANT SELECT, INSERT, UPDATE ON staff_alert TO ${app};
GRANT SELECT, INSERT, UPDATE ON emergency TO ${app};
GRANT SELECT, INSERT, UPDATE, DELETE ON duty TO ${app};
GRANT SELECT, INSERT, UPDATE, DELETE ON story_case TO ${app};

GRANT SELECT, INSERT ON ledger_entry TO ${app};
GRANT SELECT, INSERT ON ledger_leaf TO ${app};
GRANT SELECT, INSERT ON ledger_subject TO ${app};

GRANT SELECT, INSERT, UPDATE, DELETE ON ${keys}.child_key TO ${app};
GRANT SELECT, INSERT, UPDATE ON ${keys}.ledger_key TO ${app};
GRANT SELECT, INSERT, UPDATE, DELETE ON ${keys}.key_epoch TO ${app};
GRANT SELECT, INSERT ON ${keys}.destruction TO ${app};
