package java.sql;

/** What a database and its driver can do, and what the database contains. */
public interface DatabaseMetaData extends Wrapper {
    /** The constant for procedureresultunknown. */
    int procedureResultUnknown = 0;
    /** The constant for procedurecolumnunknown. */
    int procedureColumnUnknown = 0;
    /** The constant for procedurenonulls. */
    int procedureNoNulls = 0;
    /** The constant for columnnonulls. */
    int columnNoNulls = 0;
    /** The constant for bestrowtemporary. */
    int bestRowTemporary = 0;
    /** The constant for bestrowunknown. */
    int bestRowUnknown = 0;
    /** The constant for versioncolumnunknown. */
    int versionColumnUnknown = 0;
    /** The constant for importedkeycascade. */
    int importedKeyCascade = 0;
    /** The constant for typenonulls. */
    int typeNoNulls = 0;
    /** The constant for typeprednone. */
    int typePredNone = 0;
    /** The constant for tableindexstatistic. */
    short tableIndexStatistic = 0;
    /** The constant for attributenonulls. */
    short attributeNoNulls = 0;
    /** The constant for functioncolumnunknown. */
    int functionColumnUnknown = 0;
    /** The constant for functionnonulls. */
    int functionNoNulls = 0;
    /** The constant for functionresultunknown. */
    int functionResultUnknown = 0;
    /** The constant for procedurenoresult. */
    int procedureNoResult = 1;
    /** The constant for procedurecolumnin. */
    int procedureColumnIn = 1;
    /** The constant for procedurenullable. */
    int procedureNullable = 1;
    /** The constant for columnnullable. */
    int columnNullable = 1;
    /** The constant for bestrowtransaction. */
    int bestRowTransaction = 1;
    /** The constant for bestrownotpseudo. */
    int bestRowNotPseudo = 1;
    /** The constant for versioncolumnnotpseudo. */
    int versionColumnNotPseudo = 1;
    /** The constant for importedkeyrestrict. */
    int importedKeyRestrict = 1;
    /** The constant for typenullable. */
    int typeNullable = 1;
    /** The constant for typepredchar. */
    int typePredChar = 1;
    /** The constant for tableindexclustered. */
    short tableIndexClustered = 1;
    /** The constant for attributenullable. */
    short attributeNullable = 1;
    /** The constant for sqlstatexopen. */
    int sqlStateXOpen = 1;
    /** The constant for functioncolumnin. */
    int functionColumnIn = 1;
    /** The constant for functionnullable. */
    int functionNullable = 1;
    /** The constant for functionnotable. */
    int functionNoTable = 1;
    /** The constant for procedurereturnsresult. */
    int procedureReturnsResult = 2;
    /** The constant for procedurecolumninout. */
    int procedureColumnInOut = 2;
    /** The constant for procedurenullableunknown. */
    int procedureNullableUnknown = 2;
    /** The constant for columnnullableunknown. */
    int columnNullableUnknown = 2;
    /** The constant for bestrowsession. */
    int bestRowSession = 2;
    /** The constant for bestrowpseudo. */
    int bestRowPseudo = 2;
    /** The constant for versioncolumnpseudo. */
    int versionColumnPseudo = 2;
    /** The constant for importedkeysetnull. */
    int importedKeySetNull = 2;
    /** The constant for typenullableunknown. */
    int typeNullableUnknown = 2;
    /** The constant for typepredbasic. */
    int typePredBasic = 2;
    /** The constant for tableindexhashed. */
    short tableIndexHashed = 2;
    /** The constant for attributenullableunknown. */
    short attributeNullableUnknown = 2;
    /** The constant for sqlstatesql. */
    int sqlStateSQL = 2;
    /** The constant for sqlstatesql99. */
    int sqlStateSQL99 = 2;
    /** The constant for functioncolumninout. */
    int functionColumnInOut = 2;
    /** The constant for functionnullableunknown. */
    int functionNullableUnknown = 2;
    /** The constant for functionreturnstable. */
    int functionReturnsTable = 2;
    /** The constant for procedurecolumnresult. */
    int procedureColumnResult = 3;
    /** The constant for importedkeynoaction. */
    int importedKeyNoAction = 3;
    /** The constant for typesearchable. */
    int typeSearchable = 3;
    /** The constant for tableindexother. */
    short tableIndexOther = 3;
    /** The constant for functioncolumnout. */
    int functionColumnOut = 3;
    /** The constant for procedurecolumnout. */
    int procedureColumnOut = 4;
    /** The constant for importedkeysetdefault. */
    int importedKeySetDefault = 4;
    /** The constant for functionreturn. */
    int functionReturn = 4;
    /** The constant for procedurecolumnreturn. */
    int procedureColumnReturn = 5;
    /** The constant for importedkeyinitiallydeferred. */
    int importedKeyInitiallyDeferred = 5;
    /** The constant for functioncolumnresult. */
    int functionColumnResult = 5;
    /** The constant for importedkeyinitiallyimmediate. */
    int importedKeyInitiallyImmediate = 6;
    /** The constant for importedkeynotdeferrable. */
    int importedKeyNotDeferrable = 7;

    /** Alls procedures are callable. */
    boolean allProceduresAreCallable() throws SQLException;

    /** Alls tables are selectable. */
    boolean allTablesAreSelectable() throws SQLException;

    /** Autos commit failure closes all result sets. */
    boolean autoCommitFailureClosesAllResultSets() throws SQLException;

    /** Datas definition causes transaction commit. */
    boolean dataDefinitionCausesTransactionCommit() throws SQLException;

    /** Datas definition ignored in transactions. */
    boolean dataDefinitionIgnoredInTransactions() throws SQLException;

    /** Tells whether deletes are detected holds. */
    boolean deletesAreDetected(int index) throws SQLException;

    /** Tells whether does max row size include blobs holds. */
    boolean doesMaxRowSizeIncludeBlobs() throws SQLException;

    /** Generateds key always returned. */
    boolean generatedKeyAlwaysReturned() throws SQLException;

    /** Returns the attributes. */
    ResultSet getAttributes(String catalog, String schema, String name, String column) throws SQLException;

    /** Returns the best row identifier. */
    ResultSet getBestRowIdentifier(String catalog, String schema, String name, int position, boolean flag)
        throws SQLException;

    /** Returns the catalog separator. */
    String getCatalogSeparator() throws SQLException;

    /** Returns the catalog term. */
    String getCatalogTerm() throws SQLException;

    /** Returns the catalogs. */
    ResultSet getCatalogs() throws SQLException;

    /** Returns the client info properties. */
    ResultSet getClientInfoProperties() throws SQLException;

    /** Returns the column privileges. */
    ResultSet getColumnPrivileges(String catalog, String schema, String name, String column) throws SQLException;

    /** Returns the columns. */
    ResultSet getColumns(String catalog, String schema, String name, String column) throws SQLException;

    /** Returns the connection. */
    Connection getConnection() throws SQLException;

    /** Returns the cross reference. */
    ResultSet getCrossReference(String catalog, String schema, String name, String column, String other,
            String schema2)
        throws SQLException;

    /** Returns the database major version. */
    int getDatabaseMajorVersion() throws SQLException;

    /** Returns the database minor version. */
    int getDatabaseMinorVersion() throws SQLException;

    /** Returns the database product name. */
    String getDatabaseProductName() throws SQLException;

    /** Returns the database product version. */
    String getDatabaseProductVersion() throws SQLException;

    /** Returns the default transaction isolation. */
    int getDefaultTransactionIsolation() throws SQLException;

    /** Returns the driver major version. */
    int getDriverMajorVersion();

    /** Returns the driver minor version. */
    int getDriverMinorVersion();

    /** Returns the driver name. */
    String getDriverName() throws SQLException;

    /** Returns the driver version. */
    String getDriverVersion() throws SQLException;

    /** Returns the exported keys. */
    ResultSet getExportedKeys(String catalog, String schema, String name) throws SQLException;

    /** Returns the extra name characters. */
    String getExtraNameCharacters() throws SQLException;

    /** Returns the function columns. */
    ResultSet getFunctionColumns(String catalog, String schema, String name, String column) throws SQLException;

    /** Returns the functions. */
    ResultSet getFunctions(String catalog, String schema, String name) throws SQLException;

    /** Returns the identifier quote string. */
    String getIdentifierQuoteString() throws SQLException;

    /** Returns the imported keys. */
    ResultSet getImportedKeys(String catalog, String schema, String name) throws SQLException;

    /** Returns the index info. */
    ResultSet getIndexInfo(String catalog, String schema, String name, boolean flag, boolean flag2)
        throws SQLException;

    /** Returns the JDBC major version. */
    int getJDBCMajorVersion() throws SQLException;

    /** Returns the JDBC minor version. */
    int getJDBCMinorVersion() throws SQLException;

    /** Returns the max binary literal length. */
    int getMaxBinaryLiteralLength() throws SQLException;

    /** Returns the max catalog name length. */
    int getMaxCatalogNameLength() throws SQLException;

    /** Returns the max char literal length. */
    int getMaxCharLiteralLength() throws SQLException;

    /** Returns the max column name length. */
    int getMaxColumnNameLength() throws SQLException;

    /** Returns the max columns in group by. */
    int getMaxColumnsInGroupBy() throws SQLException;

    /** Returns the max columns in index. */
    int getMaxColumnsInIndex() throws SQLException;

    /** Returns the max columns in order by. */
    int getMaxColumnsInOrderBy() throws SQLException;

    /** Returns the max columns in select. */
    int getMaxColumnsInSelect() throws SQLException;

    /** Returns the max columns in table. */
    int getMaxColumnsInTable() throws SQLException;

    /** Returns the max connections. */
    int getMaxConnections() throws SQLException;

    /** Returns the max cursor name length. */
    int getMaxCursorNameLength() throws SQLException;

    /** Returns the max index length. */
    int getMaxIndexLength() throws SQLException;

    /** Returns the max logical lob size. */
    default long getMaxLogicalLobSize() throws SQLException {
        return 0L;
    }

    /** Returns the max procedure name length. */
    int getMaxProcedureNameLength() throws SQLException;

    /** Returns the max row size. */
    int getMaxRowSize() throws SQLException;

    /** Returns the max schema name length. */
    int getMaxSchemaNameLength() throws SQLException;

    /** Returns the max statement length. */
    int getMaxStatementLength() throws SQLException;

    /** Returns the max statements. */
    int getMaxStatements() throws SQLException;

    /** Returns the max table name length. */
    int getMaxTableNameLength() throws SQLException;

    /** Returns the max tables in select. */
    int getMaxTablesInSelect() throws SQLException;

    /** Returns the max user name length. */
    int getMaxUserNameLength() throws SQLException;

    /** Returns the numeric functions. */
    String getNumericFunctions() throws SQLException;

    /** Returns the primary keys. */
    ResultSet getPrimaryKeys(String catalog, String schema, String name) throws SQLException;

    /** Returns the procedure columns. */
    ResultSet getProcedureColumns(String catalog, String schema, String name, String column) throws SQLException;

    /** Returns the procedure term. */
    String getProcedureTerm() throws SQLException;

    /** Returns the procedures. */
    ResultSet getProcedures(String catalog, String schema, String name) throws SQLException;

    /** Returns the pseudo columns. */
    ResultSet getPseudoColumns(String catalog, String schema, String name, String column) throws SQLException;

    /** Returns the result set holdability. */
    int getResultSetHoldability() throws SQLException;

    /** Returns the row id lifetime. */
    RowIdLifetime getRowIdLifetime() throws SQLException;

    /** Returns the SQL keywords. */
    String getSQLKeywords() throws SQLException;

    /** Returns the SQL state type. */
    int getSQLStateType() throws SQLException;

    /** Returns the schema term. */
    String getSchemaTerm() throws SQLException;

    /** Returns the schemas. */
    ResultSet getSchemas() throws SQLException;

    /** Returns the schemas. */
    ResultSet getSchemas(String catalog, String schema) throws SQLException;

    /** Returns the search string escape. */
    String getSearchStringEscape() throws SQLException;

    /** Returns the string functions. */
    String getStringFunctions() throws SQLException;

    /** Returns the super tables. */
    ResultSet getSuperTables(String catalog, String schema, String name) throws SQLException;

    /** Returns the super types. */
    ResultSet getSuperTypes(String catalog, String schema, String name) throws SQLException;

    /** Returns the system functions. */
    String getSystemFunctions() throws SQLException;

    /** Returns the table privileges. */
    ResultSet getTablePrivileges(String catalog, String schema, String name) throws SQLException;

    /** Returns the table types. */
    ResultSet getTableTypes() throws SQLException;

    /** Returns the tables. */
    ResultSet getTables(String catalog, String schema, String name, String[] strings) throws SQLException;

    /** Returns the time date functions. */
    String getTimeDateFunctions() throws SQLException;

    /** Returns the type info. */
    ResultSet getTypeInfo() throws SQLException;

    /** Returns the UD ts. */
    ResultSet getUDTs(String catalog, String schema, String name, int[] ints) throws SQLException;

    /** Returns the URL. */
    String getURL() throws SQLException;

    /** Returns the user name. */
    String getUserName() throws SQLException;

    /** Returns the version columns. */
    ResultSet getVersionColumns(String catalog, String schema, String name) throws SQLException;

    /** Tells whether inserts are detected holds. */
    boolean insertsAreDetected(int index) throws SQLException;

    /** Tells whether it is catalog at start. */
    boolean isCatalogAtStart() throws SQLException;

    /** Tells whether it is read only. */
    boolean isReadOnly() throws SQLException;

    /** Tells whether locators update copy holds. */
    boolean locatorsUpdateCopy() throws SQLException;

    /** Nulls plus non null is null. */
    boolean nullPlusNonNullIsNull() throws SQLException;

    /** Tells whether nulls are sorted at end holds. */
    boolean nullsAreSortedAtEnd() throws SQLException;

    /** Tells whether nulls are sorted at start holds. */
    boolean nullsAreSortedAtStart() throws SQLException;

    /** Tells whether nulls are sorted high holds. */
    boolean nullsAreSortedHigh() throws SQLException;

    /** Tells whether nulls are sorted low holds. */
    boolean nullsAreSortedLow() throws SQLException;

    /** Tells whether others deletes are visible holds. */
    boolean othersDeletesAreVisible(int index) throws SQLException;

    /** Tells whether others inserts are visible holds. */
    boolean othersInsertsAreVisible(int index) throws SQLException;

    /** Tells whether others updates are visible holds. */
    boolean othersUpdatesAreVisible(int index) throws SQLException;

    /** Owns deletes are visible. */
    boolean ownDeletesAreVisible(int index) throws SQLException;

    /** Owns inserts are visible. */
    boolean ownInsertsAreVisible(int index) throws SQLException;

    /** Owns updates are visible. */
    boolean ownUpdatesAreVisible(int index) throws SQLException;

    /** Tells whether it stores lower case identifiers. */
    boolean storesLowerCaseIdentifiers() throws SQLException;

    /** Tells whether it stores lower case quoted identifiers. */
    boolean storesLowerCaseQuotedIdentifiers() throws SQLException;

    /** Tells whether it stores mixed case identifiers. */
    boolean storesMixedCaseIdentifiers() throws SQLException;

    /** Tells whether it stores mixed case quoted identifiers. */
    boolean storesMixedCaseQuotedIdentifiers() throws SQLException;

    /** Tells whether it stores upper case identifiers. */
    boolean storesUpperCaseIdentifiers() throws SQLException;

    /** Tells whether it stores upper case quoted identifiers. */
    boolean storesUpperCaseQuotedIdentifiers() throws SQLException;

    /** Tells whether it supports ANSI92 entry level SQL. */
    boolean supportsANSI92EntryLevelSQL() throws SQLException;

    /** Tells whether it supports ANSI92 full SQL. */
    boolean supportsANSI92FullSQL() throws SQLException;

    /** Tells whether it supports ANSI92 intermediate SQL. */
    boolean supportsANSI92IntermediateSQL() throws SQLException;

    /** Tells whether it supports alter table with add column. */
    boolean supportsAlterTableWithAddColumn() throws SQLException;

    /** Tells whether it supports alter table with drop column. */
    boolean supportsAlterTableWithDropColumn() throws SQLException;

    /** Tells whether it supports batch updates. */
    boolean supportsBatchUpdates() throws SQLException;

    /** Tells whether it supports catalogs in data manipulation. */
    boolean supportsCatalogsInDataManipulation() throws SQLException;

    /** Tells whether it supports catalogs in index definitions. */
    boolean supportsCatalogsInIndexDefinitions() throws SQLException;

    /** Tells whether it supports catalogs in privilege definitions. */
    boolean supportsCatalogsInPrivilegeDefinitions() throws SQLException;

    /** Tells whether it supports catalogs in procedure calls. */
    boolean supportsCatalogsInProcedureCalls() throws SQLException;

    /** Tells whether it supports catalogs in table definitions. */
    boolean supportsCatalogsInTableDefinitions() throws SQLException;

    /** Tells whether it supports column aliasing. */
    boolean supportsColumnAliasing() throws SQLException;

    /** Tells whether it supports convert. */
    boolean supportsConvert() throws SQLException;

    /** Tells whether it supports convert. */
    boolean supportsConvert(int position, int number) throws SQLException;

    /** Tells whether it supports core SQL grammar. */
    boolean supportsCoreSQLGrammar() throws SQLException;

    /** Tells whether it supports correlated subqueries. */
    boolean supportsCorrelatedSubqueries() throws SQLException;

    /** Tells whether it supports data definition and data manipulation transactions. */
    boolean supportsDataDefinitionAndDataManipulationTransactions() throws SQLException;

    /** Tells whether it supports data manipulation transactions only. */
    boolean supportsDataManipulationTransactionsOnly() throws SQLException;

    /** Tells whether it supports different table correlation names. */
    boolean supportsDifferentTableCorrelationNames() throws SQLException;

    /** Tells whether it supports expressions in order by. */
    boolean supportsExpressionsInOrderBy() throws SQLException;

    /** Tells whether it supports extended SQL grammar. */
    boolean supportsExtendedSQLGrammar() throws SQLException;

    /** Tells whether it supports full outer joins. */
    boolean supportsFullOuterJoins() throws SQLException;

    /** Tells whether it supports get generated keys. */
    boolean supportsGetGeneratedKeys() throws SQLException;

    /** Tells whether it supports group by. */
    boolean supportsGroupBy() throws SQLException;

    /** Tells whether it supports group by beyond select. */
    boolean supportsGroupByBeyondSelect() throws SQLException;

    /** Tells whether it supports group by unrelated. */
    boolean supportsGroupByUnrelated() throws SQLException;

    /** Tells whether it supports integrity enhancement facility. */
    boolean supportsIntegrityEnhancementFacility() throws SQLException;

    /** Tells whether it supports like escape clause. */
    boolean supportsLikeEscapeClause() throws SQLException;

    /** Tells whether it supports limited outer joins. */
    boolean supportsLimitedOuterJoins() throws SQLException;

    /** Tells whether it supports minimum SQL grammar. */
    boolean supportsMinimumSQLGrammar() throws SQLException;

    /** Tells whether it supports mixed case identifiers. */
    boolean supportsMixedCaseIdentifiers() throws SQLException;

    /** Tells whether it supports mixed case quoted identifiers. */
    boolean supportsMixedCaseQuotedIdentifiers() throws SQLException;

    /** Tells whether it supports multiple open results. */
    boolean supportsMultipleOpenResults() throws SQLException;

    /** Tells whether it supports multiple result sets. */
    boolean supportsMultipleResultSets() throws SQLException;

    /** Tells whether it supports multiple transactions. */
    boolean supportsMultipleTransactions() throws SQLException;

    /** Tells whether it supports named parameters. */
    boolean supportsNamedParameters() throws SQLException;

    /** Tells whether it supports non nullable columns. */
    boolean supportsNonNullableColumns() throws SQLException;

    /** Tells whether it supports open cursors across commit. */
    boolean supportsOpenCursorsAcrossCommit() throws SQLException;

    /** Tells whether it supports open cursors across rollback. */
    boolean supportsOpenCursorsAcrossRollback() throws SQLException;

    /** Tells whether it supports open statements across commit. */
    boolean supportsOpenStatementsAcrossCommit() throws SQLException;

    /** Tells whether it supports open statements across rollback. */
    boolean supportsOpenStatementsAcrossRollback() throws SQLException;

    /** Tells whether it supports order by unrelated. */
    boolean supportsOrderByUnrelated() throws SQLException;

    /** Tells whether it supports outer joins. */
    boolean supportsOuterJoins() throws SQLException;

    /** Tells whether it supports positioned delete. */
    boolean supportsPositionedDelete() throws SQLException;

    /** Tells whether it supports positioned update. */
    boolean supportsPositionedUpdate() throws SQLException;

    /** Tells whether it supports ref cursors. */
    default boolean supportsRefCursors() throws SQLException {
        return false;
    }

    /** Tells whether it supports result set concurrency. */
    boolean supportsResultSetConcurrency(int position, int number) throws SQLException;

    /** Tells whether it supports result set holdability. */
    boolean supportsResultSetHoldability(int index) throws SQLException;

    /** Tells whether it supports result set type. */
    boolean supportsResultSetType(int index) throws SQLException;

    /** Tells whether it supports savepoints. */
    boolean supportsSavepoints() throws SQLException;

    /** Tells whether it supports schemas in data manipulation. */
    boolean supportsSchemasInDataManipulation() throws SQLException;

    /** Tells whether it supports schemas in index definitions. */
    boolean supportsSchemasInIndexDefinitions() throws SQLException;

    /** Tells whether it supports schemas in privilege definitions. */
    boolean supportsSchemasInPrivilegeDefinitions() throws SQLException;

    /** Tells whether it supports schemas in procedure calls. */
    boolean supportsSchemasInProcedureCalls() throws SQLException;

    /** Tells whether it supports schemas in table definitions. */
    boolean supportsSchemasInTableDefinitions() throws SQLException;

    /** Tells whether it supports select for update. */
    boolean supportsSelectForUpdate() throws SQLException;

    /** Tells whether it supports sharding. */
    default boolean supportsSharding() throws SQLException {
        return false;
    }

    /** Tells whether it supports statement pooling. */
    boolean supportsStatementPooling() throws SQLException;

    /** Tells whether it supports stored functions using call syntax. */
    boolean supportsStoredFunctionsUsingCallSyntax() throws SQLException;

    /** Tells whether it supports stored procedures. */
    boolean supportsStoredProcedures() throws SQLException;

    /** Tells whether it supports subqueries in comparisons. */
    boolean supportsSubqueriesInComparisons() throws SQLException;

    /** Tells whether it supports subqueries in exists. */
    boolean supportsSubqueriesInExists() throws SQLException;

    /** Tells whether it supports subqueries in ins. */
    boolean supportsSubqueriesInIns() throws SQLException;

    /** Tells whether it supports subqueries in quantifieds. */
    boolean supportsSubqueriesInQuantifieds() throws SQLException;

    /** Tells whether it supports table correlation names. */
    boolean supportsTableCorrelationNames() throws SQLException;

    /** Tells whether it supports transaction isolation level. */
    boolean supportsTransactionIsolationLevel(int index) throws SQLException;

    /** Tells whether it supports transactions. */
    boolean supportsTransactions() throws SQLException;

    /** Tells whether it supports union. */
    boolean supportsUnion() throws SQLException;

    /** Tells whether it supports union all. */
    boolean supportsUnionAll() throws SQLException;

    /** Tells whether updates are detected holds. */
    boolean updatesAreDetected(int index) throws SQLException;

    /** Tells whether it uses local file per table. */
    boolean usesLocalFilePerTable() throws SQLException;

    /** Tells whether it uses local files. */
    boolean usesLocalFiles() throws SQLException;
}
